/** Where the control API is served. */

export const BASE_PATH = '/_proforma'

export const isControlPath = (path: string): boolean => path === BASE_PATH || path.startsWith(`${BASE_PATH}/`)
