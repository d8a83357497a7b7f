import { accessSync, constants, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const inMemory = '/dev/shm'
const enough = 4 * 1024 ** 3

/**
 * Where a scratch cluster stands: in memory when there is room. A database of its own for each test is some three
 * hundred small files made and removed, on which a disk's file system spends more time than the tests on themselves.
 */
export function scratchRoot(): string {
  try {
    accessSync(inMemory, constants.W_OK)
    const { bavail, bsize } = statfsSync(inMemory)
    return bavail * bsize >= enough ? inMemory : tmpdir()
  } catch {
    return tmpdir()
  }
}
