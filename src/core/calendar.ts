/** Makes what falls due happen as a world's clock goes on. Between the moments when something may, a look costs one comparison. */

import type { Clock } from './clock.js'
import { dateIn } from './dates.js'
import { nextDue, nextLook } from './due.js'
import type { Event } from './events.js'
import type { Ledger } from './ledger.js'
import type { CalendarDate, Instant } from './ledger-types.js'
import type { Known } from './state.js'

export type CalendarParts = {
  readonly ledger: Ledger
  readonly clock: Clock
  /** Whether reminders go out by themselves. */
  readonly reminders: boolean
  /** Leaves what falls due to somebody else. */
  readonly passive: boolean
  /** Up to when due things have been looked for. */
  readonly seen: Instant
  /** Spares forks, and worlds that were made ready, the first look. */
  readonly known?: Pick<Known, 'today' | 'until'> | undefined
  /** Makes events happen. */
  readonly happen: (events: readonly Event[]) => void
}

export class Calendar {
  seen: Instant
  /** As of the last look: ask for the time first. */
  today: CalendarDate
  private lookAt: Instant

  constructor(private readonly parts: CalendarParts) {
    this.seen = parts.seen
    this.today = parts.known?.today ?? ''
    this.lookAt = parts.known?.until ?? Number.NEGATIVE_INFINITY
  }

  /** Things fall due at midnight and when the office opens. */
  now(): Instant {
    const now = this.parts.clock.now()
    if (now >= this.lookAt || now < this.seen) this.look(now)
    return now
  }

  /** What falls due on the way happens, in order. */
  moveTo(instant: Instant): readonly Event[] {
    this.parts.clock.set(instant)
    return this.look(instant)
  }

  /** The next look is a new one. */
  forget(seen: Instant): void {
    this.seen = seen
    this.lookAt = Number.NEGATIVE_INFINITY
  }

  get known(): Pick<Known, 'today' | 'until'> {
    return { today: this.today, until: this.lookAt }
  }

  private look(now: Instant): readonly Event[] {
    const { ledger, passive, reminders, happen } = this.parts
    const zone = ledger.seller.timeZone
    const days = [dateIn(Math.min(this.seen, now), zone), dateIn(now, zone)] as const
    this.today = days[1]
    this.lookAt = nextLook(now, this.today, zone)
    const happened: Event[] = []
    for (let from = Math.min(this.seen, now); !passive; ) {
      const due = nextDue(ledger, { from, to: now, days, reminders })
      if (!due) break
      happen(due.events)
      happened.push(...due.events)
      from = Math.max(from, due.at)
    }
    if (!passive) this.seen = now
    return happened
  }
}
