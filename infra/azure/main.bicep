// Indoors on Azure Container Apps: two instances with an existing MongoDB (Atlas, or Azure DocumentDB).
// teamsapp.yml deploys it (npx -p @microsoft/m365agentstoolkit-cli atk deploy --env dev), and so does
//   az deployment group create -g GROUP -f infra/azure/main.bicep -p infra/azure/main.parameters.json
// Written from Microsoft's reference; it was not compiled or deployed (docs/DEPLOY.md).
targetScope = 'resourceGroup'

@description('Name of all resources.')
param name string = 'indoors'
param location string = resourceGroup().location

@description('The image, with a tag or digest: ghcr.io/OWNER/indoors:0.1.0')
param image string
param tenantId string = subscription().tenantId
@description('Application (client) id of the app registration.')
param clientId string
@secure()
param clientSecret string
@description('Connection string with the name of the database.')
@secure()
param mongodbUri string
@description('Where people reach Indoors, without https://. Empty: the name that Azure gives.')
param publicHost string = ''

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

var host = empty(publicHost) ? '${name}.${environment.properties.defaultDomain}' : publicHost

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  properties: {
    environmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 3978
        transport: 'auto'
        allowInsecure: false
      }
      secrets: [
        { name: 'client-secret', value: clientSecret }
        { name: 'mongodb-uri', value: mongodbUri }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 40
      containers: [
        {
          name: 'indoors'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: [
            { name: 'TENANT_ID', value: tenantId }
            { name: 'CLIENT_ID', value: clientId }
            // A mounted file is read again for each token, so a replaced secret needs no restart.
            { name: 'CLIENT_SECRET_FILE', value: '/run/secrets/client-secret' }
            { name: 'MONGODB_URI', secretRef: 'mongodb-uri' }
            { name: 'PUBLIC_URL', value: 'https://${host}' }
            // The proxy cannot exclude a path, so /metrics is on a port that it does not serve.
            { name: 'METRICS_PORT', value: '9464' }
            // The proxies of Container Apps.
            { name: 'TRUST_PROXY', value: 'uniquelocal,100.64.0.0/10' }
          ]
          volumeMounts: [
            { volumeName: 'secrets', mountPath: '/run/secrets' }
          ]
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 2, failureThreshold: 30 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 20, failureThreshold: 6 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 5, timeoutSeconds: 3 }
          ]
        }
      ]
      volumes: [
        {
          name: 'secrets'
          storageType: 'Secret'
          secrets: [
            { secretRef: 'client-secret', path: 'client-secret' }
          ]
        }
      ]
      // At least one instance must run, because the server polls by itself.
      scale: { minReplicas: 2, maxReplicas: 2 }
    }
  }
}

output publicHost string = host
output azureHost string = app.properties.configuration.ingress.fqdn
