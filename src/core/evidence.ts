/** How each thing in a spec is known: the table that findings look it up in, small enough to be loaded with the dialect. */

export type Grade = 'documented' | 'inferred' | 'guessed'

/** `source` names a page of the documentation and a section of it: `invoices § Query Parameters`. A guess names its reading. */
export type Evidence = { readonly grade: Grade; readonly source: string; readonly reading?: string }

/**
 * Place to index into `grounds`. A place is a part and the way into it, such as `query/page` or `body/lines/*` with the element's
 * number as a star; the empty text is the operation. What is not listed is known as what it is in. With `=` behind it
 * the values that may stand there are meant, where they are known in another way than that there may be one.
 */
export type Places = Readonly<Record<string, number>>

export type OperationEvidence = {
  /** Every parameter and every body field, so that it also says which names there are. */
  readonly request: Places
  /** Status to index into `shapes`. */
  readonly responses: Readonly<Record<string, number>>
}

export type EvidenceTable = {
  /** The pages that sources name, and where they are. */
  readonly pages: Readonly<Record<string, string>>
  readonly grounds: readonly Evidence[]
  /** Index into `grounds`: how the vendor's hosts are known. */
  readonly hosts?: number
  /** Of responses, which many operations share. */
  readonly shapes: readonly Places[]
  readonly operations: Readonly<Record<string, OperationEvidence>>
}

export const NO_EVIDENCE: EvidenceTable = { pages: {}, grounds: [], shapes: [], operations: {} }
