/** What a reader should know of a recording besides its findings, in sentences. Pure. */

/** What was seen of one call in it. */
export type HarFact = {
  readonly exchange: { readonly reply: { readonly status: number } }
  readonly keysLeftOut: boolean
  readonly bodyLost: boolean
}

const note = (number: number, one: string, more: string): readonly string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : more}.`]

/** `others`: exchanges that are with no API. */
export const harNotes = (facts: readonly HarFact[], others: number): readonly string[] => {
  const counted = (is: (fact: HarFact) => boolean): number => facts.filter(is).length
  return [
    ...note(others, 'recorded exchange is with no API and left out', 'recorded exchanges are with no API and left out'),
    ...note(
      counted(({ bodyLost }) => bodyLost),
      'answer was not kept whole, so its body is not judged',
      'answers were not kept whole, so their bodies are not judged',
    ),
    ...note(
      counted(({ keysLeftOut }) => keysLeftOut),
      'request shows no key though it was let in; recordings often leave keys out',
      'requests show no key though they were let in; recordings often leave keys out',
    ),
    ...note(
      counted(({ exchange }) => exchange.reply.status === 0),
      'request was recorded without an answer',
      'requests were recorded without an answer',
    ),
  ]
}
