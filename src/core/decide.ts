/** From a command to the events that it causes, or the failure that refuses it. Pure: nothing is changed here. */
import type { Collection } from './collection.js'
import type { Command } from './commands.js'
import { cancelInvoice, creditInvoice } from './decide-credit.js'
import { draftInvoice } from './decide-draft.js'
import { changeInvoice, deleteDraft, remindInvoice, sendInvoice, submitInvoice } from './decide-invoice.js'
import { changePayment, deletePayment, recordPayment, refundInvoice } from './decide-payment.js'
import type { Decision, Scene } from './decision.js'
import { invalid } from './failure.js'
import type { Invoice } from './ledger-types.js'

/** Columns of invoices may look at contacts, projects and participants, so these never change under them. */
const isTaken = (all: Collection<{ readonly id: number }>, id: number | undefined): boolean =>
  id !== undefined && all.get(id) !== undefined

const onInvoice = (scene: Scene, id: number, decide: (scene: Scene, invoice: Invoice) => Decision): Decision => {
  const invoice = scene.ledger.invoices.get(id)
  return invoice ? decide(scene, invoice) : { failure: 'not_found', what: 'invoice' }
}

export const decide = (scene: Scene, command: Command): Decision => {
  const { ledger, now: at } = scene
  switch (command.do) {
    case 'addContact': {
      if (isTaken(ledger.contacts, command.contact.id)) return invalid('id', 'mismatch')
      const id = command.contact.id ?? ledger.contacts.highest + 1
      return [{ event: 'contactAdded', at, contact: { ...command.contact, id, createdAt: at, updatedAt: at } }]
    }
    case 'addProject': {
      if (isTaken(ledger.projects, command.project.id)) return invalid('id', 'mismatch')
      const id = command.project.id ?? ledger.projects.highest + 1
      return [{ event: 'projectAdded', at, project: { ...command.project, id } }]
    }
    case 'addParticipant': {
      if (isTaken(ledger.participants, command.id)) return invalid('id', 'mismatch')
      const { contactId, projectId, id = ledger.participants.highest + 1 } = command
      if (!ledger.contacts.get(contactId)) return invalid('contact', 'unknown')
      if (!ledger.projects.get(projectId)) return invalid('project', 'unknown')
      return [{ event: 'participantAdded', at, participant: { id, contactId, projectId } }]
    }
    case 'draftInvoice':
      return draftInvoice(scene, command)
    case 'submitInvoice':
      return onInvoice(scene, command.invoiceId, submitInvoice)
    case 'sendInvoice':
      return onInvoice(scene, command.invoiceId, (_, invoice) => sendInvoice(scene, invoice, command.number))
    case 'changeInvoice':
      return onInvoice(scene, command.invoiceId, (_, invoice) => changeInvoice(scene, invoice, command))
    case 'remindInvoice':
      return onInvoice(scene, command.invoiceId, remindInvoice)
    case 'cancelInvoice':
      return cancelInvoice(scene, command)
    case 'creditInvoice':
      return creditInvoice(scene, command)
    case 'refundInvoice':
      return refundInvoice(scene, command)
    case 'deleteDraft':
      return onInvoice(scene, command.invoiceId, deleteDraft)
    case 'recordPayment':
      return recordPayment(scene, command)
    case 'changePayment':
      return changePayment(scene, command)
    case 'deletePayment':
      return deletePayment(scene, command)
  }
}
