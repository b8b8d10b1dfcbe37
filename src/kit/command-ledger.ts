/** Commands to the books of a world, checked for their shape first; what is refused is thrown. */

import { executeCommand } from '../control/execute-command.js'
import { isRefusal, type Refusal } from '../control/refusal.js'
import type { Worlds } from '../worlds/worlds.js'
import type { Present } from './kit-parts.js'
import { LedgerError, type LedgerErrorCode } from './ledger-error.js'
import type { LedgerCommand, LedgerOutcome } from './ledger-shapes.js'

type Sent = Parameters<typeof executeCommand>[2]
type Check = (command: unknown) => readonly { readonly at: string; readonly message: string }[]

let loading: Promise<Check> | undefined

/** The checks are large, so they are loaded when there is something to check. */
const loadCheck = async (): Promise<Check> => {
  loading ??= import('../control/check-command.js').then(({ createCommandCheck }) => createCommandCheck())
  return loading
}

const CODES: Readonly<Record<number, LedgerErrorCode>> = { 404: 'not-found' }

export const refuseCommand = (failed: string, world: string, { status, why, findings }: Refusal): never => {
  const message = `Failed to ${failed} in the world "${world}": ${why}`
  throw new LedgerError(CODES[status] ?? 'refused', message, findings)
}

/** Resolves to a function, so that whoever has it may check and decide in one go. */
export const commandCheck = async (world: string): Promise<(command: LedgerCommand) => Sent> => {
  const check = await loadCheck()
  return (command) => {
    const findings = check(command)
    if (findings.length === 0) return command as Sent
    const why = findings.map(({ message }) => message).join(' ')
    throw new LedgerError('invalid', `Failed to execute ${command.do} in the world "${world}": ${why}`, findings)
  }
}

export type Execute = (command: LedgerCommand) => Promise<LedgerOutcome>

export const createExecute =
  (worlds: Worlds, present: Present): Execute =>
  async (command) => {
    const checked = (await commandCheck(present().name))(command)
    const slot = present()
    const outcome = await executeCommand(worlds, slot, checked)
    return isRefusal(outcome) ? refuseCommand(`execute ${command.do}`, slot.name, outcome) : outcome
  }
