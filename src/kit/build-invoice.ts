/** Builds exactly the invoice that a test needs: rehearsed first, then done, so that it is there whole or not at all. */

import { decodeCommand } from '../control/decode-command.js'
import { encodeInvoice } from '../control/encode-books.js'
import { toRefusal } from '../control/refusal.js'
import type { Command } from '../core/commands.js'
import { isFailure } from '../core/failure.js'
import type { Worlds } from '../worlds/worlds.js'
import { commandCheck, refuseCommand } from './command-ledger.js'
import type { InvoiceRecipe } from './invoice-recipe.js'
import type { Present } from './kit-parts.js'
import type { Invoice, LedgerCommand } from './ledger-shapes.js'
import { rehearse } from './rehearse.js'
import { invoiceOf } from './search-invoices.js'

export const buildInvoice = async (worlds: Worlds, present: Present, recipe: InvoiceRecipe): Promise<Invoice> => {
  const check = await commandCheck(present().name)
  const { name, keeper, world } = present()
  const commands: Command[] = []
  const stage = (keeper?.draft() ?? world).fork(name)
  const perform = (sent: LedgerCommand): void => {
    const command = decodeCommand(check(sent), stage.ledger)
    const outcome = isFailure(command) ? command : stage.execute(command)
    if (isFailure(outcome)) refuseCommand(`build an invoice (${sent.do})`, name, toRefusal(outcome))
    if (!isFailure(command)) commands.push(command)
  }
  const id = rehearse({ world: stage, perform }, recipe)
  // Nothing was waited for since the fork, so the world decides as the stage did.
  const changed = await Promise.all(commands.map((command) => worlds.change(name, { change: 'command', command })))
  for (const each of changed) if (isFailure(each)) refuseCommand('build an invoice', name, toRefusal(each))
  return encodeInvoice(invoiceOf(present().world.ledger, id, name))
}
