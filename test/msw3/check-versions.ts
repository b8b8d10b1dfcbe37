/** Before every file of tests: it is the newer MSW that is imported, and the newer Node that runs it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as msw from 'msw'
import { expect } from 'vitest'
import { MSW, NODE } from './versions.js'

const installed = join(process.env.PROFORMA_MSW_FOLDER ?? '', 'node_modules/msw/package.json')
expect(JSON.parse(readFileSync(installed, 'utf8')).version).toBe(MSW)
expect(process.versions.node.split('.')[0]).toBe(NODE)
// It moved to an entry point of its own in 3.
expect(msw).not.toHaveProperty('graphql')
