mod adversary;
