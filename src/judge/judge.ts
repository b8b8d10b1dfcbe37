/**
 * The judge: what was wrong with one exchange, measured against the effective spec. It judges only; the answer stays what the
 * real API would say. With the default readings nothing is loaded or compiled for it.
 */
import type { Dialect } from '../core/dialect.js'
import { type EvidenceTable, NO_EVIDENCE } from '../core/evidence.js'
import type { OperationSpec } from '../core/operation.js'
import type { Readings } from '../core/reading.js'
import type { RequestChecks } from '../core/spec-source.js'
import type { Violation } from '../core/violation.js'
import { checkRequest, type JudgedRequest, NONE } from './check-request.js'
import type { JudgedResponse } from './check-response.js'
import { checkUnrouted } from './check-unrouted.js'
import { compileChecks } from './compile-checks.js'
import { createAnswerJudge } from './create-answer-judge.js'
import type { Node } from './document.js'
import { chosenOverlays, effectiveSpec } from './effective-spec.js'
import { type RequestRules, toRequestRules } from './request-rules.js'
import { toEvidence } from './to-evidence.js'
import { toOperations } from './to-operations.js'

/** Judges an answer to an operation. `sent` names the query parameters of its request; without it they may have been any. */
export type JudgeAnswer = (
  operation: OperationSpec,
  answer: JudgedResponse,
  sent?: readonly string[],
) => readonly Violation[]

export interface Judge {
  /** The operation table of the effective spec. */
  readonly operations: readonly OperationSpec[]
  /** How each place of the effective spec is known. */
  evidence(): EvidenceTable
  /** `operation` null: nothing matched. Violations come in no particular order; the same empty array where there are none. */
  request(judged: JudgedRequest & { readonly operation: OperationSpec | null }): readonly Violation[]
  /** Loads the spec, once; from then on answers are judged without waiting. */
  answers(): Promise<JudgeAnswer>
  /** Headers are names and values in turn, `value` the parsed JSON body, undefined without one. */
  response(
    operation: OperationSpec,
    status: number,
    headers: readonly string[],
    value: unknown,
  ): Promise<readonly Violation[]>
}

export type JudgedDialect = Pick<Dialect, 'basePath' | 'operations' | 'readings' | 'spec'>

type Basis = {
  readonly operations: readonly OperationSpec[]
  readonly checks: Readonly<Record<string, RequestChecks>>
  readonly evidence: () => EvidenceTable
  readonly document: () => Promise<Node>
}

const createBasis = async (dialect: JudgedDialect, readings: Readings): Promise<Basis> => {
  let loading: Promise<Node> | undefined
  const document = () => {
    loading ??= effectiveSpec(dialect, readings)
    return loading
  }
  if (chosenOverlays(dialect, readings).length === 0)
    return {
      operations: dialect.operations,
      checks: dialect.spec.checks,
      evidence: () => dialect.spec.evidence ?? NO_EVIDENCE,
      document,
    }
  const own = await document()
  const { requests } = await compileChecks(own)
  let evidence: EvidenceTable | undefined
  const table = () => {
    evidence ??= toEvidence(own)
    return evidence
  }
  return { operations: toOperations(own), checks: requests, evidence: table, document }
}

export const createJudge = async (dialect: JudgedDialect, readings: Readings): Promise<Judge> => {
  const { operations, checks, evidence, document } = await createBasis(dialect, readings)
  const rules = new Map<string, RequestRules>()
  /** Made when first asked for: most clients call few operations, and every test starts a judge. */
  const makeRules = (id: string): RequestRules | undefined => {
    const operation = operations.find((each) => each.id === id)
    if (!operation) return undefined
    const made = toRequestRules(operation, checks[id] ?? {})
    rules.set(id, made)
    return made
  }
  let opening: Promise<JudgeAnswer> | undefined
  const answers = () => {
    opening ??= document().then(createAnswerJudge)
    return opening
  }
  return {
    operations,
    evidence,
    request(judged) {
      if (judged.operation === null) return checkUnrouted(operations, dialect.basePath, judged.request)
      const own = rules.get(judged.operation.id) ?? makeRules(judged.operation.id)
      return own ? checkRequest(own, judged) : NONE
    },
    answers,
    async response(operation, status, headers, value) {
      return (await answers())(operation, { status, headers, value })
    },
  }
}
