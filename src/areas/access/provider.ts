/** An organisation with a sign-in of its own (OpenID Connect), as people know it. */
export type SigningOrganisation = { organisationId: string; name: string }

/** What we are to the provider: our name there and what proves it. */
export type ProviderClient = { issuer: string; clientId: string; clientSecret: string }
export type Provider = SigningOrganisation & ProviderClient

export type ProviderRefusal = 'provider-down' | 'not-a-provider' | 'other-issuer'
