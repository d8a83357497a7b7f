import type { Db, Transaction } from './db.ts'

/** Thrown to undo the transaction of a request that was answered with a refusal; never leaves this file. */
class Undo extends Error {}

/** Runs a request in one transaction; `serve` tells whether what it did shall stand. */
export async function holdRequest(db: Db, serve: (tx: Transaction) => Promise<boolean>): Promise<void> {
  try {
    await db.transaction().execute(async (tx) => {
      if (!(await serve(tx))) throw new Undo()
    })
  } catch (fault) {
    if (!(fault instanceof Undo)) throw fault
  }
}
