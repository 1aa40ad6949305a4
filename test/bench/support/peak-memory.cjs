// Loaded before a program (`node --require`): when it ends, writes the most memory it ever had, in kilobytes, to WERKBALIE_PEAK_FILE.
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  writeFileSync(process.env.WERKBALIE_PEAK_FILE ?? '', String(process.resourceUsage().maxRSS))
})
