/**
 * A disk in memory that only promises what was flushed. At a loss of power each sector written, each change of a size
 * and each entry of a folder that was not flushed is kept or lost by chance, one without regard to the other. It also
 * fills up, fails at a chosen call, and counts flushes.
 */
import { basename, dirname } from 'node:path'
import type { FileSystem, OpenFile } from '../../src/persistence/file-system.js'

const SECTOR = 512

type Node = FileNode | FolderNode
/** `change` may be applied to the durable bytes or not. */
type FileNode = { readonly is: 'file'; bytes: Buffer; durable: Buffer; pending: ((bytes: Buffer) => Buffer)[] }
type Names = Map<string, Node>
type FolderNode = { readonly is: 'folder'; names: Names; durable: Names; pending: ((names: Names) => void)[] }

export type Operation = 'open' | 'read' | 'write' | 'truncate' | 'sync' | 'close' | 'size' | keyof FileSystem

export type ForgetfulDisk = {
  readonly fs: FileSystem
  /** Bytes that all files together may have. */
  capacity: number
  /** Asked before every call; a code makes that call fail, a write after half of its bytes. */
  failure: (operation: Operation, path: string) => string | undefined
  /** Flushes of files so far. */
  readonly flushes: number
  /** `keeps` decides for each change that was not flushed. */
  losePower(keeps: () => boolean): void
  loseEverythingUnflushed(): void
  bytesOf(path: string): Buffer
}

const newFolder = (): FolderNode => ({ is: 'folder', names: new Map(), durable: new Map(), pending: [] })
const newFile = (): FileNode => ({ is: 'file', bytes: Buffer.alloc(0), durable: Buffer.alloc(0), pending: [] })

const failWith = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code })

const resized = (bytes: Buffer, length: number): Buffer =>
  length <= bytes.length ? bytes.subarray(0, length) : Buffer.concat([bytes, Buffer.alloc(length - bytes.length)])

const overwritten = (bytes: Buffer, part: Buffer, position: number): Buffer => {
  const result = Buffer.from(resized(bytes, Math.max(bytes.length, position + part.length)))
  part.copy(result, position)
  return result
}

/** What a sector holds may arrive although the size that makes it visible does not, and the other way round. */
const writesOf = (bytes: Buffer, position: number): FileNode['pending'] => {
  const parts: FileNode['pending'] = [(old) => resized(old, Math.max(old.length, position + bytes.length))]
  let from = 0
  while (from < bytes.length) {
    const to = Math.min(bytes.length, from + SECTOR - ((position + from) % SECTOR))
    const part = Buffer.from(bytes.subarray(from, to))
    const at = position + from
    parts.push((old) => overwritten(old, part, at))
    from = to
  }
  return parts
}

export const createForgetfulDisk = (): ForgetfulDisk => {
  const root = newFolder()
  let life = 0
  let flushes = 0

  const find = (path: string): Node | undefined => {
    if (dirname(path) === path) return root
    const parent = find(dirname(path))
    return parent?.is === 'folder' ? parent.names.get(basename(path)) : undefined
  }

  const folderAt = (path: string): FolderNode => {
    const node = find(path)
    if (!node) throw failWith('ENOENT', path)
    if (node.is !== 'folder') throw failWith('ENOTDIR', path)
    return node
  }

  /** A change of names that happens as a whole or not at all. */
  const change = (folder: FolderNode, apply: (names: Names) => void): void => {
    apply(folder.names)
    folder.pending.push(apply)
  }

  const usedBy = (node: Node): number =>
    node.is === 'file' ? node.bytes.length : [...node.names.values()].reduce((sum, each) => sum + usedBy(each), 0)

  const assertWorks = (operation: Operation, path: string): void => {
    const code = disk.failure(operation, path)
    if (code) throw failWith(code, path)
  }

  const openNode = (node: FileNode, path: string): OpenFile => {
    const opened = life
    let closed = false
    const check = (operation: Operation): void => {
      if (closed || opened !== life) throw failWith('EBADF', path)
      assertWorks(operation, path)
    }
    const put = (bytes: Buffer, position: number): void => {
      node.bytes = overwritten(node.bytes, bytes, position)
      node.pending.push(...writesOf(bytes, position))
    }
    const write = (bytes: Buffer, position: number): void => {
      const room = disk.capacity - usedBy(root) + Math.max(0, node.bytes.length - position)
      const code = disk.failure('write', path) ?? (bytes.length > room ? 'ENOSPC' : undefined)
      const written = code ? Math.max(0, Math.min(room, bytes.length >> 1)) : bytes.length
      // Asking whether it fails may be what ends the power.
      if (written > 0 && opened === life) put(bytes.subarray(0, written), position)
      if (code) throw failWith(code, path)
    }
    return {
      size: async () => {
        check('size')
        return node.bytes.length
      },
      read: async (into, position) => {
        check('read')
        const part = node.bytes.subarray(position, position + into.length)
        into.set(part)
        return part.length
      },
      write: async (bytes, position) => {
        if (closed || opened !== life) throw failWith('EBADF', path)
        write(Buffer.from(bytes), position)
      },
      truncate: async (length) => {
        check('truncate')
        node.bytes = resized(node.bytes, length)
        node.pending.push((old) => resized(old, length))
      },
      sync: async () => {
        await new Promise((resolve) => setImmediate(resolve))
        check('sync')
        flushes++
        node.durable = node.bytes
        node.pending = []
      },
      close: async () => {
        check('close')
        closed = true
      },
    }
  }

  const fs: FileSystem = {
    open: async (path, mode) => {
      assertWorks('open', path)
      const folder = folderAt(dirname(path))
      const found = folder.names.get(basename(path))
      if (mode === 'create' && found) throw failWith('EEXIST', path)
      if (mode !== 'create' && !found) throw failWith('ENOENT', path)
      if (found?.is === 'folder') throw failWith('EISDIR', path)
      const node = found ?? newFile()
      if (!found) change(folder, (names) => names.set(basename(path), node))
      return openNode(node, path)
    },
    list: async (path) => {
      assertWorks('list', path)
      return [...folderAt(path).names].map(([name, node]) => ({ name, folder: node.is === 'folder' }))
    },
    makeFolder: async (path) => {
      assertWorks('makeFolder', path)
      const parent = folderAt(dirname(path))
      if (parent.names.has(basename(path))) throw failWith('EEXIST', path)
      const node = newFolder()
      change(parent, (names) => names.set(basename(path), node))
    },
    syncFolder: async (path) => {
      assertWorks('syncFolder', path)
      const folder = folderAt(path)
      folder.durable = new Map(folder.names)
      folder.pending = []
    },
    rename: async (from, to) => {
      assertWorks('rename', from)
      const folder = folderAt(dirname(from))
      const node = folder.names.get(basename(from))
      const target = find(to)
      if (!node) throw failWith('ENOENT', from)
      if (dirname(from) !== dirname(to)) throw failWith('EXDEV', to)
      if (target?.is === 'folder' && target.names.size > 0) throw failWith('ENOTEMPTY', to)
      change(folder, (names) => {
        names.delete(basename(from))
        names.set(basename(to), node)
      })
    },
    remove: async (path) => {
      assertWorks('remove', path)
      change(folderAt(dirname(path)), (names) => names.delete(basename(path)))
    },
  }

  const lose = (node: Node, keeps: () => boolean): void => {
    if (node.is === 'file') {
      for (const apply of node.pending) if (keeps()) node.durable = apply(node.durable)
      node.bytes = node.durable
    } else {
      for (const apply of node.pending) if (keeps()) apply(node.durable)
      node.names = new Map(node.durable)
      for (const child of node.names.values()) lose(child, keeps)
    }
    node.pending = []
  }

  const losePower = (keeps: () => boolean): void => {
    life++
    lose(root, keeps)
    // Locks name processes, and a loss of power ends those; only here does the process that left them go on.
    const locked = (node: Node): void => {
      if (node.is === 'file') return
      for (const [name, child] of node.names) {
        if (name.startsWith('.lock-')) node.names.delete(name)
        else locked(child)
      }
      node.durable = new Map(node.names)
    }
    locked(root)
  }

  const disk: ForgetfulDisk = {
    fs,
    capacity: Number.POSITIVE_INFINITY,
    failure: () => undefined,
    get flushes() {
      return flushes
    },
    losePower,
    loseEverythingUnflushed: () => losePower(() => false),
    bytesOf: (path) => {
      const node = find(path)
      if (node?.is !== 'file') throw failWith('ENOENT', path)
      return Buffer.from(node.bytes)
    },
  }
  return disk
}
