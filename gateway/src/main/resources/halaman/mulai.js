SwaggerUIBundle({
  url: '/openapi?format=json',
  dom_id: '#kontrak',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null
});
