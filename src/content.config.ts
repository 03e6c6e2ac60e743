import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { PlanData } from './model/data.ts';
import { Section } from './model/block.ts';
import { Place, Plan } from './model/plan.ts';

/** File path = id = address, for every entry. */
export const collections = {
  plans: defineCollection({ loader: glob({ base: './content/plans', pattern: '*.md' }), schema: Plan }),
  sections: defineCollection({ loader: glob({ base: './content/sections', pattern: '*/*.md' }), schema: Section }),
  data: defineCollection({ loader: glob({ base: './content/data', pattern: '*.json' }), schema: PlanData }),
  places: defineCollection({ loader: file('./seeds/places.yml'), schema: Place }),
};
