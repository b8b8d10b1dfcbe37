/** An empty `PROFORMA_*` variable is as good as none: a compose file or a CI job passes on what is not set as empty text. */
export const forgetEmptyVariables = (variables: NodeJS.ProcessEnv): void => {
  for (const [name, value] of Object.entries(variables))
    if (name.startsWith('PROFORMA_') && value === '') delete variables[name]
}
