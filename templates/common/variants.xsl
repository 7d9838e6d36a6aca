<?xml version="1.0" encoding="UTF-8"?>
<!-- One document for several readers: a tree for each role or group.
     The stylesheet that imports this has a template "variant" (variant, whom, role, roles with those of everyone, group) that makes one tree, and, for roles,
     one of mode "own" that gives some text for a role that has anything of its own there. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="groups" select="$company/groups"/>
  <xsl:variable name="everyone" select="/kitei/model/catalog/role[@held-by = 'everyone']"/>

  <!-- per="role": what binds everyone is for each role too, but alone makes no paper for it. Someone from outside is bound by contract. -->
  <xsl:template name="per-role">
    <xsl:apply-templates select="/kitei/model/catalog/role[@in-use = 'yes'][not(@outside)]" mode="per-role"/>
  </xsl:template>

  <xsl:template match="role" mode="per-role">
    <xsl:variable name="role" select="."/>
    <xsl:variable name="own"><xsl:apply-templates select="." mode="own"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="string($own) = ''"/>
      <!-- teleworkers work in different ways -->
      <xsl:when test="@id = 'worker' and $groups/@differ = 'yes'">
        <xsl:for-each select="$groups/group">
          <xsl:call-template name="variant">
            <xsl:with-param name="variant" select="concat($role/@id, '-', @id)"/>
            <xsl:with-param name="whom">
              <xsl:call-template name="put">
                <xsl:with-param name="label" select="'role-in-group'"/>
                <xsl:with-param name="one"><xsl:call-template name="capital"><xsl:with-param name="words" select="$role/@name"/></xsl:call-template></xsl:with-param>
                <xsl:with-param name="two" select="string(@name)"/>
              </xsl:call-template>
            </xsl:with-param>
            <xsl:with-param name="role" select="$role/@id"/>
            <xsl:with-param name="roles" select="$role | $everyone"/>
            <xsl:with-param name="group" select="concat(' ', @id, ' ')"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="variant">
          <xsl:with-param name="variant" select="@id"/>
          <xsl:with-param name="whom"><xsl:call-template name="capital"><xsl:with-param name="words" select="@name"/></xsl:call-template></xsl:with-param>
          <xsl:with-param name="role" select="@id"/>
          <xsl:with-param name="roles" select=". | $everyone"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- per="group": a single tree where all groups have the same rules. -->
  <xsl:template name="per-group">
    <xsl:param name="roles"/>
    <xsl:choose>
      <xsl:when test="$groups/@differ = 'yes'">
        <xsl:for-each select="$groups/group">
          <xsl:call-template name="variant">
            <xsl:with-param name="variant" select="@id"/>
            <xsl:with-param name="whom" select="@name"/>
            <xsl:with-param name="roles" select="$roles"/>
            <xsl:with-param name="group" select="concat(' ', @id, ' ')"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="variant">
          <xsl:with-param name="roles" select="$roles"/>
          <xsl:with-param name="group" select="concat(' ', $groups/group[1]/@id, ' ')"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Attributes of the tree: which variant, and its title with the reader's name. -->
  <xsl:template name="variant-attributes">
    <xsl:param name="variant"/>
    <xsl:param name="whom"/>
    <xsl:if test="$variant">
      <xsl:attribute name="variant"><xsl:value-of select="$variant"/></xsl:attribute>
      <xsl:attribute name="title">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'title-for'"/>
          <xsl:with-param name="one" select="string($row/@name)"/>
          <xsl:with-param name="two" select="string($whom)"/>
        </xsl:call-template>
      </xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- A letter for a rule that binds one of these roles and fits this group (none given = any). -->
  <xsl:template match="rule" mode="binds">
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:variable name="bound" select="concat(' ', @roles, ' ')"/>
    <xsl:if test="$roles[contains($bound, concat(' ', @id, ' '))]
                  and (not($group) or contains(concat(' ', @groups, ' '), $group))">y</xsl:if>
  </xsl:template>

</xsl:stylesheet>
