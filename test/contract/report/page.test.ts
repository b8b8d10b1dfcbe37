/** The page as a person meets it: in a browser, opened from a disk. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { afterAll, expect, it, type TestContext } from 'vitest'
import type { CheckResult } from '../../../src/contract/check-result.js'
import { toHtml } from '../../../src/contract/report/html/page.js'
import { hostile } from './hostile.js'
import { need } from './program.js'
import { broken, kept } from './sample.js'

/** Without these the browser looks for its maker's servers. */
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]

const folder = mkdtempSync(join(tmpdir(), 'proforma-page-'))
let started: Promise<Browser> | undefined

afterAll(async () => {
  await (await started)?.close()
  rmSync(folder, { recursive: true, force: true })
})

type Opened = { readonly page: Page; readonly asked: readonly string[]; readonly errors: readonly string[] }

/** Lists every address that the page asks for, and whatever the browser complains about. */
const open = async (result: CheckResult, context: TestContext, options?: BrowserContextOptions): Promise<Opened> => {
  need('chromium', context)
  started ??= chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS })
  const browser = await (await started).newContext(options)
  context.onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const asked: string[] = []
  const errors: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => errors.push(message.text()))
  const path = join(folder, 'report.html')
  writeFileSync(path, toHtml(result))
  await page.goto(`file://${path}`)
  return { page, asked, errors }
}

// biome-ignore lint/performance/useDomNodeTextContent: what a person sees is the point
const seen = (part: Locator): Promise<string> => part.innerText()

it('says what came of it and why, before anything else', async (context) => {
  const { page } = await open(broken, context)
  expect(await page.title()).toBe('Contract broken · proforma check')
  expect(await seen(page.locator('h1'))).toBe('Contract broken')
  const head = await seen(page.locator('header'))
  expect(head).toContain('2 findings break what is documented')
  expect(head).toMatch(/41 %\s+covered of what was called \(60 % asked for\)/)
  expect(head).toMatch(/command\s+npm test\s+ended\s+exit code 0 after 4\.2 s/)
  expect(await seen((await open(kept, context)).page.locator('main'))).toContain('Nothing was found.')
})

it('asks for nothing and complains about nothing', async (context) => {
  const { page, asked, errors } = await open(broken, context)
  for (const summary of await page.locator('summary').all()) await summary.click()
  expect(asked.filter((url) => !url.endsWith('/report.html'))).toEqual([])
  expect(errors).toEqual([])
})

it('shows a finding with its evidence, the right name and a line to copy', async (context) => {
  const { page } = await open(broken, context, { permissions: ['clipboard-read', 'clipboard-write'] })
  const card = page.locator('#finding-1')
  expect(await seen(card)).toMatch(/did you mean\s+customer_number\s+known from\s+documented Toys things/)
  expect(await card.getByRole('link', { name: 'Toys things, Query Parameters' }).getAttribute('href')).toBe(
    'https://toys.example/things',
  )
  await card.getByRole('button', { name: 'Copy' }).click()
  await card.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(broken.findings[0]?.curl)
})

it('draws a square for everything that could have been exercised', async (context) => {
  const { page } = await open(broken, context)
  const row = page.locator('.operation', { hasText: 'listThings' })
  const picture = row.getByRole('img', { name: '2 of 6 parameters' })
  expect(await picture.locator('rect').count()).toBe(6)
  const fills = await picture
    .locator('rect')
    .evaluateAll((all) => all.map((rect) => getComputedStyle(rect).fill !== 'none'))
  expect(fills).toEqual([true, false, true, false, false, false])
  expect(await picture.locator('title').first().textContent()).toBe('query.page: exercised')
  await row.locator('summary').click()
  expect(await seen(row)).toContain('parameter: query.per_page, query.customer_number, query.sort, query.q')
})

it('opens a request from the finding that names it, and shows numbers as they were sent', async (context) => {
  const { page } = await open(broken, context)
  await page.locator('#finding-2').getByRole('link', { name: '3', exact: true }).click()
  const request = page.locator('#request-3')
  expect(await seen(request.locator('pre').first())).toContain('"amount": 19.990000000000002')
  expect(await request.getByText('Answer 422').isVisible()).toBe(true)
  await request.getByRole('link', { name: /19\.990000000000002/ }).click()
  expect(await page.evaluate(() => location.hash)).toBe('#finding-2')
})

it('finds requests by text and by whether something was found', async (context) => {
  const { page } = await open({ ...broken, exchanges: [...broken.exchanges, ...kept.exchanges] }, context)
  const shown = () => page.locator('.exchange:visible').count()
  expect(await shown()).toBe(16)
  await page.getByLabel('only with findings').check()
  expect(await shown()).toBe(15)
  await page.getByRole('searchbox', { name: 'Find' }).fill('too many decimals')
  expect(await shown()).toBe(1)
})

it('can be used with the keyboard alone', async (context) => {
  const { page } = await open(broken, context)
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Skip to the findings')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Toys things, Query Parameters')
  await page.locator('#request-3 summary').focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('#request-3').getAttribute('open')).toBe('')
  await page.keyboard.press('Tab')
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
  expect(outline).toBe('solid')
})

it('runs nothing and shows everything of what a client sent', async (context) => {
  const { page, asked, errors } = await open(hostile, context)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.locator('script').count()).toBe(1)
  expect(await seen(page.locator('#finding-1 .found'))).toContain('<img src=x onerror="hacked=1">')
  expect(await page.locator('a[href*="javascript"]').count()).toBe(0)
  expect(asked.filter((url) => !url.endsWith('/report.html'))).toEqual([])
  expect(errors).toEqual([])
})

/** The contrast of texts against what is behind them, as the accessibility guidelines count it; the worst comes first. */
const contrasts = (page: Page): Promise<readonly (readonly [number, string])[]> =>
  page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
    const light = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map((each) => {
        const part = each / 255
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const color = getComputedStyle(element).backgroundColor
      return channels(color)[3] === 0 ? behind(element.parentElement) : color
    }
    return [...document.querySelectorAll('body *')]
      .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((each) => !each.closest('svg, script'))
      .map((each) => {
        const [high = 0, low = 0] = [light(getComputedStyle(each).color), light(behind(each))].sort((a, b) => b - a)
        return [(high + 0.05) / (low + 0.05), each.outerHTML.slice(0, 80)] as const
      })
      .sort(([a], [b]) => a - b)
  })

it('can be read by day, by night and on a phone', async (context) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open(broken, context, { colorScheme, viewport: { width: 390, height: 800 } })
    const [worst] = await contrasts(page)
    expect(worst?.[0], worst?.[1]).toBeGreaterThan(4.5)
    const isDark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor === 'rgb(15, 19, 24)')
    expect(isDark).toBe(colorScheme === 'dark')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBe(0)
  }
})
