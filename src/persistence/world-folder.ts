/** World names as folder names: apart even where upper and lower case are one, and never a path or a hidden file. */

const UNSAFE = /[^a-z0-9_-]+/g
const encoder = new TextEncoder()

const percent = (characters: string): string =>
  Array.from(encoder.encode(characters), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

/** The world without a name is `%`. */
export const toFolderName = (world: string): string => world.replace(UNSAFE, percent) || '%'

/** Undefined for a folder that no world would have. */
export const toWorldName = (folder: string): string | undefined => {
  if (folder === '%') return ''
  try {
    const world = decodeURIComponent(folder)
    return toFolderName(world) === folder ? world : undefined
  } catch {
    return undefined
  }
}
