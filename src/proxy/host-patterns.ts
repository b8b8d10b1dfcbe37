/** Which hosts are stood in for, and which are this machine: as regular expressions, so that preloaded modules can be told as well. */

/** Matches `acme.example.com` and `acme.example.com.`, in any case, for `*.example.com`. */
export const toHostPattern = (hosts: readonly string[]): RegExp => {
  const sources = hosts.map((host) => host.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/^\*/, '[^.]+'))
  return new RegExp(`^(?:${sources.join('|')})\\.?$`, 'i')
}

/** `0.0.0.0` and `::` reach this machine, too. */
export const LOOPBACK =
  /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1?|0(?::0){6}:[01]|::ffff:127(?:\.\d{1,3}){3})\.?$/i
