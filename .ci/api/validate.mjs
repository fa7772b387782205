import SwaggerParser from '@apidevtools/swagger-parser';

const { info, paths } = await SwaggerParser.validate('openapi.json');
console.log(`${info.title}: ${Object.keys(paths).length} paths`);
