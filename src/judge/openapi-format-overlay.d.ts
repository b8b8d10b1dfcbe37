/** The one module of openapi-format that lays overlays: loading the whole package costs eight times as much. */
declare module 'openapi-format/utils/overlay.js' {
  type Overlaid = { readonly data: unknown; readonly resultData: { readonly unusedActions: readonly unknown[] } }
  export const openapiOverlay: (document: unknown, options: { readonly overlaySet: unknown }) => Promise<Overlaid>
}
