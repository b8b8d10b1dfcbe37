/**
 * Texts for the log of a CI job. Its runner reads along and takes some of what is printed for commands to itself, and what a client or a
 * server has said must not give it any. What the command prints itself is not touched: those may be meant.
 */

/** By which a job knows its runner: GitHub's and its kin, Azure's, TeamCity's. */
const RUNNERS = ['GITHUB_ACTIONS', 'TF_BUILD', 'TEAMCITY_VERSION'] as const

const isReadAlong = (): boolean => RUNNERS.some((name) => process.env[name])

/** `::name …::` begins a line, whatever blank is in front of it. */
const AT_START = /^((?:[^\S\r\n]|\u0085)*):(?=:)/gm

/** `##[name …]`, `##vso[…]` and `##teamcity[…]` may stand anywhere. */
const ANYWHERE = /##(?=\w*\[)/g

export const harmless = (text: string): string =>
  isReadAlong() ? text.replace(AT_START, '$1: ').replace(ANYWHERE, '# #') : text

/** Says just the same to whoever parses it; printed on several lines, none of them begins with a colon. */
export const harmlessJson = (json: string): string => (isReadAlong() ? json.replace(ANYWHERE, '#\\u0023') : json)
