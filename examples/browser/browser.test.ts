import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser, whyNoBrowser } from '../../test/browser/chromium.js'
import { ensureBuilt } from '../../test/running/ensure-built.js'
import { type ServedPage, servePage } from './serve-page.js'

if (whyNoBrowser) process.stderr.write(`\nSkipped, the page in a real browser: ${whyNoBrowser}.\n`)

const PLANDOCKET = 'https://acme.plandocket.com/api/v1'

describe.skipIf(whyNoBrowser)('the page in a real browser', () => {
  let browser: Browser
  let served: ServedPage
  const failures: string[] = []

  beforeAll(async () => {
    ensureBuilt()
    served = await servePage(fileURLToPath(new URL('.', import.meta.url)))
    browser = await openBrowser()
    browser.page.on('pageerror', (error) => failures.push(String(error)))
    await browser.page.goto(served.url)
    await browser.page.getByText('invoices are overdue').waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })

  /** As the page itself would ask. */
  const ask = (url: string, init: RequestInit = {}) =>
    browser.page.evaluate(
      async ([url, init]) => {
        const headers = { authorization: 'Bearer any-key', accept: 'application/json', ...init.headers }
        const answer = await fetch(url, { ...init, headers }).catch((error: unknown) => String(error))
        if (typeof answer === 'string') return { failed: answer }
        return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() }
      },
      [url, init] as const,
    )

  it('shows what is overdue, and an invoice that is paid at one vendor as settled at all three', async () => {
    const { page } = browser
    const rows = page.locator('#invoices tr')
    const before = await rows.count()
    const number = await rows.first().locator('td').first().textContent()
    await rows.first().getByRole('button', { name: 'Pay' }).click()
    await page.getByText('is settled').waitFor()
    expect(await page.locator('#news').textContent()).toBe(
      `${number} is settled. PlanDocket: paid, Matas: paid, Sonderplan: Paid`,
    )
    expect(await rows.count()).toBe(before - 1)
  })

  it('answers at the real hosts of all three, with the vendor’s own refusals', async () => {
    const answers = await Promise.all([
      ask(`${PLANDOCKET}/payments?per_page=1`),
      ask('https://api.matas.nl/api/invoices'),
      ask('https://api.sonderplan.com/v2/invoice?limit=1'),
      ask('https://api.sonderplan.com/v2/nothing'),
      ask(`${PLANDOCKET}/invoices`, { method: 'DELETE' }),
      ask(`${PLANDOCKET}/invoices`, { headers: { authorization: '' } }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 405, 401])
    for (const { text = '' } of answers) expect(() => JSON.parse(text)).not.toThrow()
  })

  it('answers what a browser would ask leave for first: other methods, JSON, headers of its own', async () => {
    const { text = '' } = await ask(`${PLANDOCKET}/invoices?status=overdue`)
    const [{ id }] = JSON.parse(text).data
    const init = { method: 'PATCH', headers: { 'content-type': 'application/json' } }
    const { status, text: changed = '' } = await ask(`${PLANDOCKET}/invoices/${id}`, {
      ...init,
      body: JSON.stringify({ notes: 'asked from a page' }),
    })
    expect([status, JSON.parse(changed).data.notes]).toEqual([200, 'asked from a page'])
    const wrong = await ask(`${PLANDOCKET}/invoices/${id}`, { ...init, body: JSON.stringify({ note: 'x' }) })
    expect(wrong.headers?.['proforma-violations']).toBe('1')
  })

  it('gets into trouble as asked: refused, broken off, late', async () => {
    const troubled = (fault: string) => ask(`${PLANDOCKET}/payments`, { headers: { 'proforma-fault': fault } })
    expect(await troubled('status=503')).toMatchObject({ status: 503 })
    expect(await troubled('reset')).toEqual({ failed: 'TypeError: Failed to fetch' })
    const from = performance.now()
    expect(await troubled('latency=300')).toMatchObject({ status: 200 })
    expect(performance.now() - from).toBeGreaterThan(290)
  })

  it('takes a test kit’s words in the page: an invoice made to measure, a later day, what was asked and what was wrong', async () => {
    const { invoice, now, paid, violations } = await browser.page.evaluate(async () => {
      const { simulator } = globalThis
      if (!simulator) throw new Error('There is no simulator in the page.')
      const invoice = await simulator.ledger.build({ status: 'sent', total: '595.00', currency: 'EUR', taxRate: '19' })
      await simulator.clock.advance('P60D')
      const now = simulator.clock.now().toISOString()
      const paid = simulator.exchanges({ operation: 'createPayment' }).length
      const violations = simulator.violations().map(({ code }) => code)
      return { invoice, now, paid, violations }
    })
    expect([invoice.open, now, paid]).toEqual(['595.00', '2026-05-15T07:00:00.000Z', 1])
    expect(violations).toContain('unknown-field')
    expect((await ask(`${PLANDOCKET}/invoices?status=overdue`)).text).toContain(`"invoice_number":"${invoice.number}"`)
  })

  it('sends nothing of it to another machine, and leaves other hosts alone', async () => {
    expect(browser.reached()).toEqual([])
    expect(await ask('https://elsewhere.example/x.plandocket.com/api')).toEqual({
      failed: 'TypeError: Failed to fetch',
    })
    expect(browser.reached()).toEqual(['elsewhere.example:443'])
    expect(failures).toEqual([])
  })
})
