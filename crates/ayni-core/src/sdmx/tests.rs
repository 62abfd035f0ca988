mod adversary;
mod data;
mod map;
mod sdg;
