/** YAML text of a spec; the library is loaded by the first who asks for it. */
export const toYaml = async (value: unknown): Promise<string> => {
  const { stringify } = await import('yaml')
  return stringify(value)
}
