mod adversary;
mod map;
