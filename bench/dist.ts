/** The built modules, as users run them; typed by their sources. */
export const fromDist = async <T>(path: string): Promise<T> => import(new URL(`../dist/${path}`, import.meta.url).href)
