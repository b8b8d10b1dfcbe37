/** The keywords `x-amount` and `x-sums` for the JSON Schema compiler, as code that can also be compiled ahead of time. */
import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name } from 'ajv/dist/2020.js'
import { exactOf, exactOfEach, isExact, listIn, type SumRule } from './amounts.js'

const functions = { isExact, exactOf, exactOfEach }

/** Checks that were compiled ahead of time find the functions in the module that the generator calls `amounts`. */
const own = ({ gen }: KeywordCxt, name: keyof typeof functions): Name =>
  gen.scopeValue('func', { ref: functions[name], code: _`require("amounts").${new Name(name)}` })

const exact: CodeKeywordDefinition = {
  keyword: 'x-amount',
  schemaType: 'object',
  error: { message: '', params: ({ params }) => _`{ rule: ${params.rule}, beside: ${params.beside} }` },
  code(cxt) {
    const { data, it, schemaCode } = cxt
    const beside = it.parentData
    cxt.setParams({ rule: _`${schemaCode}`, beside })
    cxt.fail(_`!${own(cxt, 'isExact')}(${data}, ${beside}, ${schemaCode})`)
  },
}

/** A term as code, so that each field is reached by its own name, which is what makes it quick. */
const codeOf = (cxt: KeywordCxt, term: string): Code => {
  const { data } = cxt
  const each = listIn(term)
  if (!each) return _`${own(cxt, 'exactOf')}(${data}[${term}])`
  return _`${own(cxt, 'exactOfEach')}(${data}[${each.list}], ${each.name})`
}

const differenceOf = (cxt: KeywordCxt, { total, plus, minus = [] }: SumRule): Code => {
  const parts = [...plus.map((term) => _` - ${codeOf(cxt, term)}`), ...minus.map((term) => _` + ${codeOf(cxt, term)}`)]
  return parts.reduce<Code>((code, part) => _`${code}${part}`, codeOf(cxt, total))
}

/** One error for each sum that does not come out. What is no amount makes the difference NaN: then it cannot be told. */
const sums: CodeKeywordDefinition = {
  keyword: 'x-sums',
  type: 'object',
  schemaType: 'array',
  error: { message: '', params: ({ params }) => _`{ rule: ${params.rule} }` },
  code(cxt) {
    const { gen, schema, schemaCode } = cxt
    for (const [index, each] of (schema as readonly SumRule[]).entries()) {
      const difference = gen.const('difference', differenceOf(cxt, each))
      gen.if(_`${difference} < 0 || ${difference} > 0`, () => cxt.error(false, { rule: _`${schemaCode}[${index}]` }))
    }
  },
}

export const amountKeywords: readonly CodeKeywordDefinition[] = [exact, sums]
