/** The little that the folder store asks of a disk, so that tests can give it one that loses, fails and fills up. */
export interface OpenFile {
  size(): Promise<number>
  /** Fills `into` from `position`; fewer bytes only where the file ends. Gives the number of bytes read. */
  read(into: Uint8Array, position: number): Promise<number>
  /** All of the bytes; an error leaves it open how many were written. */
  write(bytes: Uint8Array, position: number): Promise<void>
  truncate(length: number): Promise<void>
  /** Resolves when everything written to this file would survive a loss of power. */
  sync(): Promise<void>
  close(): Promise<void>
}

export type FolderEntry = { readonly name: string; readonly folder: boolean }

/** Errors carry the `code` that the system gives them, such as `ENOENT` or `ENOSPC`. */
export interface FileSystem {
  /** `read` and `change` want the file to be there, `create` wants it not to be. */
  open(path: string, mode: 'read' | 'change' | 'create'): Promise<OpenFile>
  list(folder: string): Promise<readonly FolderEntry[]>
  makeFolder(path: string): Promise<void>
  /** Resolves when the entries of the folder itself (not what is in them) would survive a loss of power. */
  syncFolder(path: string): Promise<void>
  /** Atomic; a folder that is there already and not empty is never replaced. */
  rename(from: string, to: string): Promise<void>
  /** A file, or a folder with everything in it. What is not there is fine. */
  remove(path: string): Promise<void>
}

export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
