/* Run by the helper test: answers with its environment, or does as it is told. */

process.on('message', (message) => {
  if (message === 'environment') process.send?.(process.env)
  if (message === 'end') process.exit(3)
})
