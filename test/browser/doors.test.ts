/** The MSW door in a real browser, simulator and service worker and all, through the suite that holds all doors equal. */
import { Buffer } from 'node:buffer'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedPage, servePage } from '../../examples/browser/serve-page.js'
import { type Door, runDoorSuite, type Step } from '../doors/door-suite.js'
import type { RawAnswer, RawRequest } from '../doors/raw-client.js'
import { notAtVendorHost, toVendorUrl } from '../doors/vendor-host.js'
import { type Browser, openBrowser, whyNoBrowser } from './chromium.js'
import type { PageRequest } from './doors-page/main.js'

/** A page cannot say these; the browser does. */
const FORBIDDEN =
  /^(origin|host|access-control-request-.*|connection|content-length|cookie|expect|te|transfer-encoding|trailer|upgrade|via|accept-encoding|date|keep-alive|referer|x-http-method-override|proxy-.*|sec-.*)$/i

const forbidden = ({ headers = {} }: Step): string | null => {
  const name = Object.keys(headers).find((header) => header !== 'Host' && FORBIDDEN.test(header))
  return name === undefined ? null : `a page cannot send ${name}`
}

const toPageRequest = ({ method, target, headers = {}, body }: RawRequest): PageRequest => {
  const { Host: _, ...others } = headers
  const url = toVendorUrl({ target, headers })
  return { method, url, headers: others, body: body ? Buffer.from(body).toString('base64') : null }
}

describe.skipIf(whyNoBrowser)('MSW in a real browser', () => {
  let browser: Browser
  let served: ServedPage

  beforeAll(async () => {
    served = await servePage(fileURLToPath(new URL('./doors-page', import.meta.url)))
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  const send = async (request: RawRequest): Promise<RawAnswer> => {
    const answer = await browser.page.evaluate(
      (asked) => globalThis.doorsPage?.send(asked) ?? Promise.reject(new Error('The page is not there.')),
      toPageRequest(request),
    )
    return { ...answer, body: Buffer.from(answer.body, 'base64') }
  }

  const door: Door = {
    name: 'MSW in a real browser',
    skip: (step) => notAtVendorHost(step) ?? forbidden(step),
    open: async (_, options) => {
      await browser.page.goto(served.url)
      await browser.page.waitForFunction(() => globalThis.doorsPage !== undefined)
      await browser.page.evaluate((books) => globalThis.doorsPage?.open(books), options)
      return {
        send,
        close: async () => expect(await browser.page.evaluate(() => globalThis.doorsPage?.faults)).toEqual([]),
      }
    },
  }

  runDoorSuite(door)

  it('reaches nobody beyond this machine', () => {
    expect(browser.reached()).toEqual([])
  })
})
