/** Whether a scenario is named, or given as a file. */
export const isFile = (nameOrFile: string): boolean => /[/\\]|\.ya?ml$/i.test(nameOrFile)
