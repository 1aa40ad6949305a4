import './hardened'
import { start } from './app/start'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
// Not awaited: what is loaded later imports this very file, and would wait for it for ever.
void start(root)
