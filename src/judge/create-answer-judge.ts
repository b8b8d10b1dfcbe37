/** Judges answers by an effective spec: compiled when the first of a kind comes, and then without waiting. */
import type { OperationSpec } from '../core/operation.js'
import type { Violation } from '../core/violation.js'
import { NONE } from './check-request.js'
import { checkResponse, type JudgedResponse } from './check-response.js'
import { createCompiler } from './compile-checks.js'
import type { Node } from './document.js'
import { narrow, relevantTo } from './narrow.js'
import { type OperationResponses, toResponseRules } from './response-rules.js'

type Responses = ReadonlyMap<string, OperationResponses>

/** Where nothing is known of the request. */
const ANY = 'any'

export const createAnswerJudge = async (document: Node) => {
  const compile = await createCompiler()
  const relevant = relevantTo(document)
  const known = new Map<string, Responses>()

  const responsesFor = (sent: readonly string[] | undefined): Responses => {
    const names = sent && relevant(sent)
    const key = names ? names.join() : ANY
    const found = known.get(key)
    if (found) return found
    const own = names ? narrow(document, names) : document
    const made = toResponseRules(own, compile(own).response)
    known.set(key, made)
    return made
  }

  return (operation: OperationSpec, answer: JudgedResponse, sent?: readonly string[]): readonly Violation[] => {
    const responses = responsesFor(sent).get(operation.id)
    return responses ? checkResponse(responses, answer) : NONE
  }
}
