/** An empty world while a plan is played in it: gives commands, knows which ids the plan's numbers and keys have got. */
import type { Command } from '../core/commands.js'
import type { Event } from '../core/events.js'
import { isFailure } from '../core/failure.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { Path } from '../yaml/source-map.js'
import type { PlannedContact, PlannedInvoice, PlannedProject } from './plan.js'
import type { Refuse } from './plan-written.js'

export interface Stage {
  /** What happened, or an error that points at `path` when the ledger refuses. */
  execute(command: Command, path: Path): readonly Event[]
  addProject(planned: PlannedProject): void
  addContact(planned: PlannedContact): void
  /** The id of the new draft. */
  draft(planned: PlannedInvoice): number
}

/** Ids as asked for, or the next after the highest so far: asking the ledger for its highest each time would be slow. */
const createIds = () => {
  let highest = 0
  return (asked?: number): number => {
    const id = asked ?? highest + 1
    highest = Math.max(highest, id)
    return id
  }
}

export const createStage = (world: ManagedWorld, refuse: Refuse): Stage => {
  const contactIds = new Map<string, number>()
  const projectIds = new Map<string, number>()
  const participantIds = new Map<number, Map<number, number>>()
  const [nextContact, nextProject, nextParticipant] = [createIds(), createIds(), createIds()]

  const execute = (command: Command, path: Path): readonly Event[] => {
    const outcome = world.execute(command)
    if (!isFailure(outcome)) return outcome.events
    const issue = outcome.failure === 'invalid' ? outcome.issues[0] : undefined
    const why = issue ? `${issue.field} ${issue.problem.replace('_', ' ')}` : outcome.failure.replace('_', ' ')
    const found = issue?.expected === undefined ? '' : ` (${issue.expected})`
    const advice = 'Please check what happens to it, and when.'
    return refuse(path, `The ledger refuses to "${command.do}" here: ${why}${found}. ${advice}`)
  }

  /** A customer takes part in a project from its first invoice on. */
  const participantOf = (contactId: number, projectId: number, path: Path): number => {
    const ofProject = participantIds.get(projectId) ?? new Map<number, number>()
    participantIds.set(projectId, ofProject)
    const known = ofProject.get(contactId)
    if (known !== undefined) return known
    const id = nextParticipant()
    ofProject.set(contactId, id)
    execute({ do: 'addParticipant', contactId, projectId, id }, path)
    return id
  }

  return {
    execute,
    addProject({ project, path }) {
      const id = nextProject(project.id)
      projectIds.set(project.key, id)
      execute({ do: 'addProject', project: { ...project, id } }, path)
    },
    addContact({ contact, path }) {
      const id = nextContact(contact.id)
      contactIds.set(contact.customerNumber, id)
      execute({ do: 'addContact', contact: { ...contact, id } }, path)
    },
    draft({ customer, project, draft, path }) {
      const contactId = contactIds.get(customer)
      if (contactId === undefined)
        return refuse(
          path,
          `Customer "${customer}" is added only after this invoice was drafted. Please add it earlier.`,
        )
      const projectId = project === null ? null : (projectIds.get(project) ?? null)
      const participantId = projectId === null ? null : participantOf(contactId, projectId, path)
      const events = execute({ do: 'draftInvoice', invoice: { ...draft, contactId, projectId, participantId } }, path)
      return events[0]?.event === 'invoiceDrafted' ? events[0].invoice.id : 0
    },
  }
}
