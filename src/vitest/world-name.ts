/** Names for the worlds of tests, so that a message about a world says whose it is. */

const LONGEST = 40

let made = 0

/** `pays-what-is-open-7`: no two are the same in a process. */
export const worldName = (test: string): string => {
  const words = test
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return `${words || 'test'}-${++made}`
}
