/** The keywords `x-amount` and `x-sums` for the JSON Schema compiler, as code that can also be compiled ahead of time. */
import { _, type CodeKeywordDefinition, type KeywordCxt, Name } from 'ajv/dist/2020.js'
import { addsUp, isExact } from './amounts.js'

const functions = { isExact, addsUp }

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

/** One error for each sum that does not come out. */
const sums: CodeKeywordDefinition = {
  keyword: 'x-sums',
  type: 'object',
  schemaType: 'array',
  error: { message: '', params: ({ params }) => _`{ rule: ${params.rule} }` },
  code(cxt) {
    const { gen, data, schema, schemaCode } = cxt
    for (const index of schema.keys()) {
      const rule = _`${schemaCode}[${index}]`
      gen.if(_`!${own(cxt, 'addsUp')}(${data}, ${rule})`, () => cxt.error(false, { rule }))
    }
  },
}

export const amountKeywords: readonly CodeKeywordDefinition[] = [exact, sums]
