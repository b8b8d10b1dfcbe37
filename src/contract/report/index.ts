/** The kinds of reports and who writes them. A writer is loaded, with its library, when its report is asked for. */

import type { CheckResult } from '../check-result.js'

export const reportKinds = ['junit', 'json', 'sarif', 'har', 'markdown', 'html', 'github'] as const

export type ReportKind = (typeof reportKinds)[number]

/** The whole text of a report. `github` gives workflow annotations, one a line; its job summary is `markdown`. */
export type ReportWriter = (result: CheckResult) => string | Promise<string>

export const writers: Readonly<Partial<Record<ReportKind, ReportWriter>>> = {}
