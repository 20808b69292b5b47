/** What somebody without a token can work out of everything that is public: a program that claims, and is told how often it is right. */
package id.kumkm.registry.attack;
