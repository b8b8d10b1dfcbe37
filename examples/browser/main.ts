/** Starts the stand-in, then the page. Without the first line the page would ask the vendors themselves. */

import { showOverdue } from './overdue.js'
import { startStandIn } from './stand-in.js'

await startStandIn()
await showOverdue()
