/** The kit for the shop, which has no scenario of its own. */
import { createTest, type TestOptions } from 'proforma/vitest'
import { shop } from '../worlds/shop.js'

export const createShopTest = (options: TestOptions = {}) => createTest({ dialects: [shop], ...options })
