/** The parts of an invoice that the file and the ledger name differently, for written and generated invoices alike. */
import type { CustomField, LineGroup } from '../core/ledger-types.js'
import type { CustomFieldEntry, GroupEntry } from './scenario-file.js'

export const toGroup = ({ id, name, description = '', position = 1, hides_lines = false }: GroupEntry): LineGroup => ({
  id,
  name,
  description,
  position,
  hidesLines: hides_lines,
})

export const toCustomField = ({ id, name, value, value_id }: CustomFieldEntry): CustomField => ({
  id,
  name,
  value,
  valueId: value_id ?? null,
})
