/** A command with its arguments as a person would type it, but for its secrets. */

import { hidePairs } from '../contract/redact.js'
import { isSecretName } from '../core/mask.js'
import { shellWord } from '../core/shell-word.js'

const PLAIN = /^[\w@%+=:,./*-]+$/

const HIDDEN = '***'

/** Of curl and its kind: a name and a password. */
const USER: readonly string[] = ['-u', '--user']

/** `env -u NAME` hides nothing: it takes a variable away. */
const isUnset = (before: readonly string[]): boolean =>
  before[0] === 'env' && before.slice(1).every((word, index) => (index % 2 === 0 ? word === '-u' : /^\w+$/.test(word)))

const isSecretFlag = (flag: string): boolean =>
  USER.includes(flag) || (/^--?\w/.test(flag) && isSecretName(flag.replace(/^-+/, '')))

const hideHeader = (word: string): string =>
  word.replace(/^([\w-]+): *(?=\S).*$/s, (whole, name: string) => (isSecretName(name) ? `${name}: ${HIDDEN}` : whole))

const quoted = (word: string): string => (PLAIN.test(word) ? word : shellWord(word))

const isSecret = (index: number, words: readonly string[]): boolean =>
  isSecretFlag(words[index - 1] ?? '') && !isUnset(words.slice(0, index))

export const commandLine = (words: readonly string[]): string =>
  words.map((word, index) => (isSecret(index, words) ? HIDDEN : quoted(hidePairs(hideHeader(word))))).join(' ')
