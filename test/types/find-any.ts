/**
 * Where a module's exports lead to `any`: through members, parameters, results, type arguments and constraints. Declarations
 * of other packages are theirs and not looked into; what is passed to them is.
 */
import ts from 'typescript'

type Walk = {
  readonly checker: ts.TypeChecker
  readonly isOwn: (file: string) => boolean
  readonly seen: Set<ts.Type>
  readonly found: string[]
}

const isForeign = ({ isOwn }: Walk, type: ts.Type): boolean => {
  const declarations = type.symbol?.declarations ?? []
  return declarations.length > 0 && !declarations.some((declaration) => isOwn(declaration.getSourceFile().fileName))
}

/** What is passed to a generic type, save what it takes by itself when nothing is (`Iterable<T>` has an any in that way). */
const passedTo = ({ checker }: Walk, type: ts.Type): readonly ts.Type[] => {
  const isReference = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  const { target } = type as ts.TypeReference
  const passed = isReference ? checker.getTypeArguments(type as ts.TypeReference) : []
  const own = passed.filter((argument, index) => argument !== target.typeParameters?.[index]?.getDefault())
  return [...own, ...(type.aliasTypeArguments ?? [])]
}

const visitSignature = (walk: Walk, signature: ts.Signature, at: string): void => {
  for (const { symbol } of signature.typeParameters ?? []) visitSymbol(walk, symbol, `${at}<${symbol.name}>`)
  for (const parameter of signature.parameters) visitSymbol(walk, parameter, `${at}(${parameter.name})`)
  visit(walk, walk.checker.getReturnTypeOfSignature(signature), `${at}()`)
}

const visitMembers = (walk: Walk, type: ts.Type, at: string): void => {
  for (const property of type.getProperties()) visitSymbol(walk, property, `${at}.${property.name}`)
  for (const signature of type.getCallSignatures()) visitSignature(walk, signature, at)
  for (const signature of type.getConstructSignatures()) visitSignature(walk, signature, `new ${at}`)
  for (const { type: value } of walk.checker.getIndexInfosOfType(type)) visit(walk, value, `${at}[]`)
}

const visit = (walk: Walk, type: ts.Type, at: string): void => {
  const isAny = (type.flags & ts.TypeFlags.Any) !== 0
  if (isAny) walk.found.push(at)
  if (isAny || walk.seen.has(type)) return
  walk.seen.add(type)
  for (const argument of passedTo(walk, type)) visit(walk, argument, `${at}<>`)
  const constraint = type.flags & ts.TypeFlags.TypeParameter ? type.getConstraint() : undefined
  if (constraint) visit(walk, constraint, at)
  for (const part of type.isUnionOrIntersection() ? type.types : []) visit(walk, part, at)
  if (type.flags & ts.TypeFlags.Object && !isForeign(walk, type)) visitMembers(walk, type, at)
}

const visitSymbol = (walk: Walk, symbol: ts.Symbol, at: string): void => {
  const { checker } = walk
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const [declaration] = target.declarations ?? []
  if (target.flags & (ts.SymbolFlags.Type | ts.SymbolFlags.TypeParameter))
    visit(walk, checker.getDeclaredTypeOfSymbol(target), at)
  if (target.flags & ts.SymbolFlags.Type && !(target.flags & ts.SymbolFlags.Value)) return
  visit(
    walk,
    declaration ? checker.getTypeOfSymbolAtLocation(target, declaration) : checker.getTypeOfSymbol(target),
    at,
  )
}

/** Paths such as `createThing()<>.value`; `isOwn` tells whose declarations are looked into. */
export const findAny = (program: ts.Program, file: string, isOwn: (file: string) => boolean): readonly string[] => {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`Failed to look for any: ${file} is no module of the program.`)
  const walk: Walk = { checker, isOwn, seen: new Set(), found: [] }
  for (const symbol of checker.getExportsOfModule(module)) visitSymbol(walk, symbol, symbol.name)
  return walk.found
}
