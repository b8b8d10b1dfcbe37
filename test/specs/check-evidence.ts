/** What a document lacks in evidence: elements without any, sources that name no page, guesses that name no reading. */
import { isNode, type Node } from '../../src/judge/document.js'
import { walk } from './specs.js'

const kinds = ['parameters', 'requestBodies', 'responses', 'headers', 'schemas', 'securitySchemes']
const component = new RegExp(`^\\$\\.components\\.(${kinds.join('|')})\\.[^.]+$`)
const inline =
  /^\$\.paths\.\/[^.]*(\.(get|post|put|patch|delete))?(\.requestBody|\.responses\.\d+(\.headers\.[^.]+)?|\.parameters\[\d+\])?$/
const pathItem = /^\$\.paths\.\/[^.]*$/

/** Operations, parameters, bodies, responses, headers, component schemas and security schemes; the rest inherits. */
const needsEvidence = (at: string, node: Node): boolean =>
  typeof node.$ref !== 'string' && !pathItem.test(at) && (component.test(at) || inline.test(at))

const checkSource = (evidence: Node, pages: Node): readonly string[] => {
  const source = String(evidence.source ?? '')
  const page = source.split(' § ')[0] ?? ''
  if (source === '') return ['has no source']
  if (!source.includes(' § ')) return evidence.grade === 'documented' ? [`names no section of a page: ${source}`] : []
  return page in pages ? [] : [`names a page that x-pages does not have: ${page}`]
}

const checkGrade = (evidence: Node, readings: ReadonlySet<string>): readonly string[] => {
  const { grade, reading } = evidence
  if (!['documented', 'inferred', 'guessed'].includes(String(grade))) return [`has the grade ${grade}`]
  if (grade !== 'guessed') return reading === undefined ? [] : ['names a reading without being a guess']
  return readings.has(String(reading)) ? [] : [`guesses under the reading ${reading}, which is not in readings.yaml`]
}

export const checkEvidence = (document: Node, readings: ReadonlySet<string>): readonly string[] => {
  const pages = isNode(document['x-pages']) ? document['x-pages'] : {}
  return [...walk(document)].flatMap(([at, node]) => {
    const evidence = node['x-evidence']
    if (!isNode(evidence)) return needsEvidence(at, node) ? [`${at} has no evidence`] : []
    return [...checkSource(evidence, pages), ...checkGrade(evidence, readings)].map((problem) => `${at} ${problem}`)
  })
}
