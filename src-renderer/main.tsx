import { stayWithinPolicy } from './app/hardening'

stayWithinPolicy()

// Loaded after, not imported above: what comes with it makes schemas as soon as it is read.
const { start } = await import('./app/start')
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
await start(root)
