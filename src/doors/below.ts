/** What of a path lies below the place that a vendor's own path begins at. */

export const below = (path: string, mount: string): string => path.slice(mount.length) || '/'
