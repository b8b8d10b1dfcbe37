/** The head of the page: what came of it, why, how much there was, and under what it was run. */

import type { CheckResult } from '../../check-result.js'
import { count, percent } from '../../verdict.js'
import { commandEnd, duration, VERDICTS } from '../words.js'
import { type Html, html } from './html.js'

const MARKS: Readonly<Record<'kept' | 'other', Html>> = {
  kept: html`<path d="M14 25l7 7 14-15"/>`,
  other: html`<path d="M16 16l16 16M32 16L16 32"/>`,
}

const mark = (isKept: boolean): Html =>
  html`<svg class="mark" viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22"/>${MARKS[isKept ? 'kept' : 'other']}</svg>`

const tile = (figure: string | number, label: string, target: string, kind = ''): Html =>
  html`<li><a class="tile ${kind}" href="#${target}"><strong>${figure}</strong> <span>${label}</span></a></li>`

const tiles = ({ findings, exchanges, coverage, minCoverage }: CheckResult): Html => {
  const failing = findings.filter(({ fails }) => fails).length
  const asked = minCoverage === null ? '' : ` (${percent(minCoverage)} asked for)`
  return html`<nav aria-label="On this page"><ul class="tiles">
${tile(failing, failing === 1 ? 'finding fails the run' : 'findings fail the run', 'findings', failing > 0 ? 'bad' : '')}
${tile(findings.length - failing, 'to know about', 'findings')}
${tile(percent(coverage.share), `covered of what was called${asked}`, 'coverage')}
${tile(exchanges.length, exchanges.length === 1 ? 'request' : 'requests', 'requests')}
</ul></nav>`
}

const MODES: Readonly<Record<CheckResult['mode'], string>> = {
  'stand-in': 'against the stand-in',
  against: 'against another server',
  har: 'recorded traffic',
}

const facts = (result: CheckResult): readonly (readonly [string, string])[] => {
  const { command, mode, scenario, seed, now, readings, failOn, exchanges } = result
  const changed = Object.entries(readings).map(([id, option]) => `${id} = ${option}`)
  return [
    ...(command === null ? [] : ([['command', command.line]] as const)),
    ...(command === null
      ? []
      : ([['ended', `${commandEnd(command)} after ${duration(command.milliseconds)}`]] as const)),
    ['judged', MODES[mode]],
    ...(scenario === null ? [] : ([['scenario', `${scenario}${seed === null ? '' : `, seed ${seed}`}`]] as const)),
    ...(now === null ? [] : ([['world’s time', now]] as const)),
    ...(changed.length === 0 ? [] : ([['readings', changed.join(', ')]] as const)),
    [
      'fails on',
      failOn === 'never' ? 'nothing' : `${failOn} things${failOn === 'documented' ? '' : ' and better known'}`,
    ],
    ...(exchanges[0] ? ([['first answer', exchanges[0].at]] as const) : []),
  ]
}

export const verdict = (result: CheckResult): Html => {
  const isKept = result.verdict === 'kept'
  const told = isKept
    ? [`${count(result.exchanges.length, 'request')}, and nothing that counts was wrong.`]
    : result.reasons
  return html`<header class="${isKept ? 'kept' : 'broken'}">
<div class="verdict">${mark(isKept)}<div><p class="tool">proforma check</p><h1>${VERDICTS[result.verdict]}</h1>
<ul class="reasons">${[...told, ...result.notes].map((reason) => html`<li>${reason}</li>`)}</ul></div></div>
${tiles(result)}
<dl class="facts">${facts(result).map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>
</header>`
}
