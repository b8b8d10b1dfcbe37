/** The stores there are, each through the same suite. */
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { createMemoryStore } from '../../src/persistence/memory-store.js'
import { makeFolder, removeFolders } from './folders.js'
import { createForgetfulDisk } from './forgetful-disk.js'
import { testStore } from './store-suite.js'

testStore('memory store', {
  make: async (now) => createMemoryStore({ now }),
  restart: async (store) => store,
})

let folder = ''
testStore('folder store', {
  make: async (now) => {
    folder = await makeFolder()
    return createFolderStore(folder, { now })
  },
  restart: async (store, now) => {
    await store.close()
    return createFolderStore(folder, { now })
  },
  clean: removeFolders,
})

let disk = createForgetfulDisk()
testStore('folder store on a disk that forgets', {
  make: async (now) => {
    disk = createForgetfulDisk()
    return createFolderStore('/data/worlds', { now, fs: disk.fs })
  },
  restart: async (store, now) => {
    await store.close()
    disk.loseEverythingUnflushed()
    return createFolderStore('/data/worlds', { now, fs: disk.fs })
  },
})
