/** The kinds of reports and who writes them. A writer is loaded, with its library, when its report is asked for. */

import type { CheckResult } from '../check-result.js'

export const reportKinds = ['junit', 'json', 'sarif', 'har', 'markdown', 'html', 'github'] as const

export type ReportKind = (typeof reportKinds)[number]

/** The whole text of a report. `github` gives workflow annotations, one a line; its job summary is `markdown`. */
export type ReportWriter = (result: CheckResult) => Promise<string>

export const writers: Readonly<Record<ReportKind, ReportWriter>> = {
  junit: async (result) => (await import('./junit.js')).toJunit(result),
  json: async (result) => (await import('./json.js')).toJson(result),
  sarif: async (result) => (await import('./sarif.js')).toSarif(result),
  har: async (result) => (await import('./har.js')).toHar(result),
  markdown: async (result) => (await import('./markdown.js')).toMarkdown(result),
  html: async (result) => (await import('./html/page.js')).toHtml(result),
  github: async (result) => (await import('./github.js')).toGithub(result),
}
