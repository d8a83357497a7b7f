export const ownViewPath = '/organisationer/:organisationId{[0-9a-f-]{36}}/samverkan'

/** Where an organisation's own people see all its networks. */
export const ownViewAddress = (organisationId: string) => `/arbetsyta/organisationer/${organisationId}/samverkan`

/** Where they note what is their own on one of them. */
export const ownNetworkAddress = (organisationId: string, networkId: string) =>
  `${ownViewAddress(organisationId)}/${networkId}`
