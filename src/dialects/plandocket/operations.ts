/** The ten operations, by the ids of the spec. HEAD is answered as GET by whoever calls these. */
import type { Handler } from '../../core/dialect.js'
import type { World } from '../../core/world.js'
import { getInvoice, listInvoices, writeInvoice } from './invoice-operations.js'
import { createPayment, deletePayment, getPayment, listPayments, writePayment } from './payment-operations.js'
import type { OperationId } from './spec.gen.js'

/** PUT is a PATCH by another name, unless P22 says otherwise. */
const putReplaces = (world: World): boolean => world.reading('P22') === 'replace'
const never = (): boolean => false

export const handlers: Readonly<Record<OperationId, Handler>> = {
  listInvoices,
  getInvoice,
  replaceInvoice: writeInvoice(putReplaces),
  updateInvoice: writeInvoice(never),
  listPayments,
  getPayment,
  createPayment,
  replacePayment: writePayment(putReplaces),
  updatePayment: writePayment(never),
  deletePayment,
}
